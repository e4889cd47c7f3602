package org.jianhui.query.proof;

import java.time.Instant;
import org.jianhui.kernel.proof.Audited;

/** What an audit found, and when it was recorded. */
public record AuditResult(Instant recordedAt, Audited audited) {}
