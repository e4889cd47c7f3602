package org.jianhui.kernel.proof;

import java.util.List;

/**
 * What an audit found, and over how many events and checkpoints it looked for it.
 *
 * @param findings the first ones
 * @param more how many there are besides
 */
public record Audited(long events, int checkpoints, List<Finding> findings, int more) {

    public Audited {
        findings = List.copyOf(findings);
    }
}
