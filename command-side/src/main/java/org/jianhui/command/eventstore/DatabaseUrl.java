package org.jianhui.command.eventstore;

/** The JDBC URL by which the application logs in as its own role, in production, sample and tests alike. */
public final class DatabaseUrl {

    /** Longest transaction; a longer one holds up every reader of the log, so the server ends it. */
    public static final int TRANSACTION_SECONDS = 30;

    private DatabaseUrl() {}

    /** Adds to {@code jdbc:postgresql://host:port/database} what the application relies on. */
    public static String of(String plain) {
        return plain
                + (plain.contains("?") ? "&" : "?")
                + "currentSchema=engine"
                // an error text must not carry the row that failed
                + "&logServerErrorDetail=false"
                + "&reWriteBatchedInserts=false"
                + "&tcpKeepAlive=true"
                // the server would plan array inserts anew at each execution
                + "&options=-c%20plan_cache_mode=force_generic_plan"
                + "%20-c%20transaction_timeout=" + TRANSACTION_SECONDS + "s"
                + "%20-c%20idle_in_transaction_session_timeout=" + TRANSACTION_SECONDS + "s"
                + "%20-c%20TimeZone=Asia/Shanghai";
    }
}
