"""report.json table.csv: the correlations of a study's report, by SciPy from its exported table."""
import csv
import json
import sys

from scipy import stats

report = json.loads(open(sys.argv[1]).read().strip().splitlines()[-1])
rows = [row for row in csv.DictReader(open(sys.argv[2])) if row["state"] == "finished"]
assert len(rows) == report["n"], (len(rows), report["n"])

checked = 0
worst = 0
for probe, column in (("linear", "linear_accuracy"), ("knn", "knn_accuracy")):
    accuracy = [float(row[column]) for row in rows]
    for score, estimates in report["scores"].items():
        estimates = estimates["knn"] if probe == "knn" else estimates
        values = [float(row[score]) for row in rows]
        for kind, function in (("pearson", stats.pearsonr), ("spearman", stats.spearmanr),
                               ("kendall", stats.kendalltau)):
            expected = function(values, accuracy)[0]
            worst = max(worst, abs(estimates[kind]["value"] - expected))
            checked += 1
# the table has nine digits
assert checked == 6 * len(report["scores"]) and checked > 60, checked
assert worst < 1e-5, worst
print(f"{checked} correlations, largest difference {worst:.1e}")
