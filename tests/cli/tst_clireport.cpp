#include "clirun.h"

/// `pitfall-cli report`: what a run says of the claims, as text, JSON, HTML and CSV.
class TestCliReport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void reportOfARun();
    void numbersAreThoseOfTheRun();
    void complaints();

private:
    CliRunner m_cli;
};

void TestCliReport::initTestCase()
{
    const CliResult result = m_cli.run(QStringList{"train", "--out", "run"} + tiny());
    VERIFY_STATUS(result, 0);
}

void TestCliReport::reportOfARun()
{
    const CliResult result = m_cli.run({"report", "run"});
    VERIFY_STATUS(result, 0);
    const QString text = QString::fromUtf8(result.out);
    for (const char *claim : {"C1  ", "C3  ", "C4  ", "C5  ", "C8  "})
        QVERIFY2(text.contains(claim), claim);
    QVERIFY(text.contains("not tested; to test it: pitfall-cli decoders run"));
    QVERIFY(text.contains("What cannot be concluded"));

    const QString page = QString::fromUtf8(m_cli.read("run/report.html"));
    QVERIFY(page.startsWith("<!DOCTYPE html>") && page.trimmed().endsWith("</html>"));
    QCOMPARE(page.count("<svg "), 2);
    QVERIFY(page.contains("data:image/png;base64,iVBOR"));  // the reconstructions
    QVERIFY(page.contains("raw pixels"));
    QVERIFY2(!page.contains("http") && !page.contains("src='run"), "the page needs something beside itself");
}

void TestCliReport::numbersAreThoseOfTheRun()
{
    const CliResult result = m_cli.run({"report", "run", "--json"});
    VERIFY_STATUS(result, 0);
    const QStringList table = QString::fromUtf8(m_cli.read("run/metrics.csv")).split('\n');
    const int column = table[0].split(',').indexOf("linear");
    QVERIFY(column > 0);
    const QJsonObject json = result.json().toObject();
    const auto c1 = json["claims"]["C1"]["quantities"]["stage 1, first measurement, linear"];
    QCOMPARE(c1[0].toDouble(), table[1].split(',')[column].toDouble());
    QVERIFY(json["claims"]["C1"]["tested"].toBool());
    QVERIFY(!json["claims"]["C4"]["tested"].toBool());
    QVERIFY(QString::fromUtf8(m_cli.read("run/report.csv")).startsWith("claim,quantity,value,low,high\nC1,"));
}

void TestCliReport::complaints()
{
    verifyOneComplaint(m_cli.run({"report", "nowhere"}), 1, {"nowhere", "session.json"});
    m_cli.copyFolder("run", "damaged");
    m_cli.write("damaged/metrics.csv", m_cli.read("run/metrics.csv").replace(",", ",x"));
    verifyOneComplaint(m_cli.run({"report", "damaged"}), 1, {"damaged/metrics.csv"});
    QVERIFY(!m_cli.listing().join(' ').contains("damaged/report.html") ||
            m_cli.read("damaged/report.html") == m_cli.read("run/report.html"));
    m_cli.write("damaged/metrics.csv", m_cli.read("run/metrics.csv"));
    m_cli.write("damaged/decoders.json", "{\"decoders\": 3}");
    verifyOneComplaint(m_cli.run({"report", "damaged"}), 1, {"damaged/decoders.json"});
}

QTEST_GUILESS_MAIN(TestCliReport)
#include "tst_clireport.moc"
