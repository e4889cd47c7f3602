package org.jianhui.command.act;

import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Transactions on connections that may be gone when they are to be rolled back. The server has done it by itself then; to
 * fail once more would only hide, for whoever answers and for the log, what the act failed of.
 */
final class GoneConnections extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    GoneConnections(DataSource source) {
        super(source);
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        try {
            super.doRollback(status);
        } catch (RuntimeException failure) {
            if (!isGone()) {
                throw failure;
            }
        }
    }

    private boolean isGone() {
        Object held = TransactionSynchronizationManager.getResource(Objects.requireNonNull(getDataSource()));
        try {
            return held instanceof ConnectionHolder holder
                    && holder.getConnection().isClosed();
        } catch (SQLException unknown) {
            return false;
        }
    }
}
