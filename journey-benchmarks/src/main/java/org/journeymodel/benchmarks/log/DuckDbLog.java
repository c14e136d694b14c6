package org.journeymodel.benchmarks.log;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Counts a log in SQL. */
final class DuckDbLog {

    private DuckDbLog() {}

    static LogSummary summaryOf(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 2");
            statement.execute("CREATE TABLE e AS SELECT client_id c, event a, epoch_us(\"timestamp\") t"
                    + " FROM read_csv('" + file + "', header = true)");
            try (ResultSet moves =
                    statement.executeQuery("SELECT count(*), coalesce(sum(median), 0) FROM (SELECT a, b, count(*),"
                            + " avg(u - t), median(u - t) median FROM (SELECT a, t, lead(a) OVER w b, lead(t) OVER w u FROM e"
                            + " WINDOW w AS (PARTITION BY c ORDER BY t)) WHERE b IS NOT NULL GROUP BY a, b)")) {
                moves.next();
                int count = moves.getInt(1);
                double medians = moves.getDouble(2);
                return new LogSummary(count, variants(statement), medians);
            }
        }
    }

    private static int variants(Statement statement) throws SQLException {
        try (ResultSet variants = statement.executeQuery("SELECT count(*) FROM (SELECT v, count(*) FROM (SELECT"
                + " string_agg(a, '>' ORDER BY t) v FROM e GROUP BY c) GROUP BY v)")) {
            variants.next();
            return variants.getInt(1);
        }
    }
}
