package org.jianhui.workbench.sample;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The steps that are loaded, by name. */
record LoadedSteps(JdbcClient database) {

    boolean contains(String step) {
        return database.sql("SELECT count(*) FROM desk.sample_step WHERE name = ?")
                        .param(step)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(String step) {
        database.sql("INSERT INTO desk.sample_step (name, loaded_at) VALUES (?, now()) ON CONFLICT DO NOTHING")
                .param(step)
                .update();
    }
}
