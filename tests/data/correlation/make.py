#!/usr/bin/python3
"""Expected correlations, intervals, p values, held-out R² and intraclass correlations by SciPy and scikit-learn.

/usr/bin/python3 make.py writes correlation.json
"""
import json
import os

import numpy as np
from scipy import stats
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import LeaveOneOut, cross_val_predict

rng = np.random.RandomState(11)
KINDS = {"pearson": stats.pearsonr, "spearman": stats.spearmanr, "kendall": stats.kendalltau}


def value(kind, x, y):
    return float(KINDS[kind](x, y)[0])


def partial(kind, x, y, z):
    """Pearson and Spearman: correlation of what regression on z leaves over."""
    if kind == "kendall":
        xy, xz, yz = value(kind, x, y), value(kind, x, z), value(kind, y, z)
        return (xy - xz * yz) / np.sqrt((1 - xz ** 2) * (1 - yz ** 2))
    if kind == "spearman":
        x, y, z = (stats.rankdata(v) for v in (x, y, z))
    rest = [v - np.polyval(np.polyfit(z, v, 1), z) for v in (x, y)]
    return float(stats.pearsonr(*rest)[0])


def case(name, x, y, z):
    entry = {"name": name, "x": x.tolist(), "y": y.tolist(), "z": z.tolist()}
    for kind in KINDS:
        interval = stats.bootstrap((x, y), lambda a, b: value(kind, a, b), paired=True, vectorized=False,
                                   n_resamples=9999, method="BCa", random_state=1).confidence_interval
        p = stats.permutation_test((x,), lambda a: value(kind, a, y), permutation_type="pairings", vectorized=False,
                                   n_resamples=9999, random_state=1).pvalue
        entry[kind] = {"value": value(kind, x, y), "low": interval.low, "high": interval.high, "p": float(p),
                       "partial": partial(kind, x, y, z)}
    return entry


def related(n, slope, ties=None):
    z = rng.standard_normal(n)
    x = z + rng.standard_normal(n)
    y = slope * x + 0.5 * z + rng.standard_normal(n)
    return [v.round(4 if ties is None else ties) for v in (x, y, z)]


cases = [case("none", *related(26, 0)), case("some", *related(40, 0.5)), case("strong", *related(20, -3)),
         case("ties", *related(30, 0.4, 0))]
skewed = related(25, 0.6)
skewed[0] = np.exp(skewed[0]).round(4)
cases.append(case("skewed", *skewed))

columns = rng.standard_normal((3, 24)).round(4)
target = (columns[0] - 0.5 * columns[1] + rng.standard_normal(24)).round(4)


def held_out(chosen):
    rows = np.array(chosen).T
    predicted = cross_val_predict(LinearRegression(), rows, target, cv=LeaveOneOut())
    means = (target.sum() - target) / (len(target) - 1)
    return float(1 - ((target - predicted) ** 2).sum() / ((target - means) ** 2).sum())


def band(x, y, at):
    """95% confidence bounds of a regression line's height, by the inverse of X'X."""
    rows = np.column_stack([np.ones_like(x), x])
    inverse = np.linalg.inv(rows.T @ rows)
    beta = inverse @ rows.T @ y
    s2 = ((y - rows @ beta) ** 2).sum() / (len(x) - 2)
    spots = np.column_stack([np.ones(len(at)), at])
    half = stats.t.ppf(0.975, len(x) - 2) * np.sqrt(s2 * np.einsum("ij,jk,ik->i", spots, inverse, spots))
    return {"at": list(at), "low": (spots @ beta - half).tolist(), "high": (spots @ beta + half).tolist()}


groups = (rng.standard_normal((6, 1)) + 0.7 * rng.standard_normal((6, 4))).round(4)
f = stats.f_oneway(*groups).statistic
p = [0.04, 0.01, 0.03, 0.005, 0.5]
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "correlation.json"), "w") as file:
    json.dump({"cases": cases,
               "regression": {"columns": columns.tolist(), "y": target.tolist(), "all": held_out(columns),
                              "first": held_out(columns[:1]), "last": held_out(columns[2:]),
                              "band": band(columns[0], target, [-2.0, 0.0, 0.5, 3.0])},
               "groups": {"values": groups.tolist(), "icc": float((f - 1) / (f - 1 + groups.shape[1]))},
               "holm": {"p": p, "corrected": [0.09, 0.04, 0.09, 0.025, 0.5]},
               "normal": [[q, float(stats.norm.ppf(q))] for q in (1e-6, 0.025, 0.2, 0.5, 0.8, 0.975, 0.999999)]},
              file, indent=1)
