package org.jianhui.workbench.api;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of this node requests may take at once; whoever finds no turn is put off (ADR 0171).
 *
 * @param atOnce requests that are worked on at once: fewer than the database's pool has connections
 * @param waiting requests that may wait for a turn at once
 * @param patience how long one waits
 * @param operators turns beside those, for the health, the meters and the operators' page alone
 */
@ConfigurationProperties("jianhui.load")
record LoadProperties(
        @DefaultValue("16") int atOnce,
        @DefaultValue("64") int waiting,
        @DefaultValue("2s") Duration patience,
        @DefaultValue("3") int operators) {}
