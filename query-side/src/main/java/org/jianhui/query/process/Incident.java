package org.jianhui.query.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open incident: the engine gave a job up and an operator must look.
 *
 * @param cause type or reason code of the last failure, never a text; null if none was recorded
 * @param job to be tried again; null if the incident stands at a caller of the one that failed
 * @param causeIncident the incident in the called instance that is the cause; its own id if it is the cause itself
 * @param retriedAt when an operator last ordered a retry
 */
public record Incident(
        String incident,
        String instance,
        String definition,
        String element,
        String caseId,
        String type,
        @Nullable String job,
        @Nullable String cause,
        String causeIncident,
        Instant raisedAt,
        @Nullable Instant retriedAt) {}
