package org.jianhui.process.engine;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets acts on the same aggregate's runs move them one after the other. The engine reads a run in several statements and
 * would otherwise see half of what another act has just committed.
 */
record CaseQueue(JdbcClient sql) {

    /** Waits until no other act moves the aggregate's runs; until the commit none does. */
    void behindOthers(String businessKey) {
        sql.sql("SELECT id_ FROM engine.act_ru_execution WHERE business_key_ = ? ORDER BY id_ FOR UPDATE")
                .param(businessKey)
                .query(String.class)
                .list();
    }
}
