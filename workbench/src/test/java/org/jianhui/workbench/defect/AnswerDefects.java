package org.jianhui.workbench.defect;

import static org.jianhui.workbench.defect.Defect.inCode;

import java.util.List;
import java.util.Optional;
import org.axonframework.common.lock.Lock;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jianhui.kernel.act.IdempotencyKeyReused;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.membership.event.MemberAdmitted;

/** Planted round the act: keys and their answers, conflicts, what runs in its transaction. */
final class AnswerDefects {

    private static final String ACT = "command.act.";
    private static final String UNCHECKED = "ALTER TABLE log.event DROP CONSTRAINT event_stream_seq";
    private static final String KEYS = ACT + "IdempotencyKeys";

    private AnswerDefects() {}

    static List<Defect> all() {
        return List.of(
                inCode(
                        "key-not-claimed",
                        "IdempotencyKeys.claim",
                        "no act remembers its key",
                        Chapter.JOINING,
                        Checker.ORACLE,
                        Graft.of(KEYS, "claim", 2, call -> Optional.empty())),
                inCode(
                        "key-looked-up-too-late",
                        "IdempotencyKeys.claim",
                        "an act is done before it is asked whether it was done",
                        Chapter.JOINING,
                        Checker.CLIENT,
                        Graft.of(KEYS, "claim", 2, call -> {
                            call.proceed();
                            return Optional.empty();
                        })),
                inCode(
                        "answer-to-another-body",
                        "IdempotencyKeys.claim",
                        "another body under the same key gets an answer",
                        Chapter.JOINING,
                        Checker.CLIENT,
                        Graft.of(KEYS, "claim", 2, call -> {
                            try {
                                return call.proceed();
                            } catch (IdempotencyKeyReused refused) {
                                return Optional.of(new Outcome("membership-1", SeenAt.START));
                            }
                        })),
                inCode(
                        "another-answer-remembered",
                        "IdempotencyKeys.remember",
                        "who sends again is told something else",
                        Chapter.JOINING,
                        Checker.CLIENT,
                        Graft.of(KEYS, "remember", 2, call -> {
                            Outcome outcome = call.argument(1);
                            return call.with(1, new Outcome(outcome.id() + "0", outcome.seenAt()));
                        })),
                inCode(
                        "answer-not-remembered",
                        "IdempotencyKeys.remember",
                        "the key is claimed and never answered",
                        Chapter.JOINING,
                        Checker.ORACLE,
                        Graft.skip(KEYS, "remember", 2)),
                new Defect(
                        "conflict-not-checked",
                        "UntilCommit.obtainLock, (stream, seq)",
                        "two acts continue a stream at the same place",
                        Chapter.AT_ONCE,
                        Checker.ORACLE,
                        List.of(Graft.of(ACT + "UntilCommit", "obtainLock", 1, call -> new Unlocked())),
                        List.of(UNCHECKED)),
                new Defect(
                        "heads-not-locked",
                        "StreamHeads.LOCK, (stream, seq)",
                        "two acts take the same next number of a stream",
                        Chapter.AT_ONCE,
                        Checker.ORACLE,
                        List.of(Graft.sql(
                                "SELECT pg_advisory_xact_lock(hashtextextended(l.stream, 0))",
                                "SELECT length(l.stream)")),
                        List.of(UNCHECKED)),
                inCode(
                        "register-skipped",
                        "ToldOnce.handle",
                        "the registers are not told that the member was admitted",
                        Chapter.JOINING,
                        Checker.ORACLE,
                        Graft.of(
                                ACT + "ToldOnce",
                                "handle",
                                2,
                                call -> call.self().toString().contains("act-registers") && tellsOfAdmission(call)
                                        ? null
                                        : Surgeon.missed(call))),
                inCode(
                        "correlator-skipped",
                        "ToldOnce.handle",
                        "the procedure is not told that the member was admitted",
                        Chapter.JOINING,
                        Checker.ORACLE,
                        Graft.of(
                                ACT + "ToldOnce",
                                "handle",
                                2,
                                call -> call.self().toString().contains("act-correlators") && tellsOfAdmission(call)
                                        ? null
                                        : Surgeon.missed(call))),
                inCode(
                        "cause-dropped",
                        "CurrentAct.causedBy",
                        "what a timer does says no more which act set it",
                        Chapter.CLOCK,
                        Checker.SHAPE,
                        Graft.skip(ACT + "CurrentAct", "causedBy", 1)));
    }

    private static boolean tellsOfAdmission(Call call) {
        UnitOfWork<?> unit = call.argument(0);
        return unit.getMessage().getPayload() instanceof MemberAdmitted;
    }

    /** Keeps nobody out. */
    private static final class Unlocked implements Lock {

        @Override
        public void release() {}

        @Override
        public boolean isHeld() {
            return true;
        }
    }
}
