package org.jianhui.query.projection;

import java.sql.Connection;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A transaction beside the live views.
 *
 * @param connection for savepoints
 * @param sql asks of the real schemas, in the same transaction
 */
record AsideWork(Connection connection, JdbcClient sql) {}
