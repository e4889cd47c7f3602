package org.jianhui.workbench.defect;

import static org.jianhui.workbench.defect.Defect.inCode;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jianhui.kernel.process.ElementEntered;
import org.jianhui.kernel.process.TaskCreated;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Planted between the process engine and the log, and between what is shown and the log. */
final class SeamDefects {

    private static final String SESSION = "process.engine.StepSession";
    private static final String TASK = "process.engine.CommandTask";
    private static final String RECORDER = "workbench.reading.LookRecorder";

    private SeamDefects() {}

    static List<Defect> all() {
        return List.of(
                inCode(
                        "step-lost",
                        "StepSession.add",
                        "that a task was created is not told",
                        Chapter.JOINING,
                        Checker.COMPARISON,
                        Graft.of(
                                SESSION,
                                "add",
                                1,
                                call -> call.argument(0) instanceof TaskCreated ? null : Surgeon.missed(call))),
                inCode(
                        "step-of-a-later-act",
                        "StepSession.flush",
                        "the steps of a command are not handed to the act",
                        Chapter.JOINING,
                        Checker.COMPARISON,
                        Graft.skip(SESSION, "flush", 0)),
                inCode(
                        "step-doubled",
                        "StepSession.add",
                        "that an element was entered is told twice",
                        Chapter.JOINING,
                        Checker.COMPARISON,
                        Graft.of(SESSION, "add", 1, call -> {
                            if (!(call.argument(0) instanceof ElementEntered)) {
                                return Surgeon.missed(call);
                            }
                            call.proceed();
                            return call.proceed();
                        })),
                inCode(
                        "job-done-twice",
                        "CommandTask.execute",
                        "what a timer is for is done two times",
                        Chapter.CLOCK,
                        Checker.CLIENT,
                        Graft.twice(TASK, "execute", 1)),
                inCode(
                        "job-done-without-effect",
                        "CommandTask.execute",
                        "the timer is spent, and nothing is done",
                        Chapter.CLOCK,
                        Checker.CLIENT,
                        Graft.skip(TASK, "execute", 1)),
                inCode(
                        "look-not-recorded",
                        "LookRecorder.record",
                        "who looked is not on record",
                        Chapter.JOINING,
                        Checker.CLIENT,
                        Graft.skip(RECORDER, "record", 2)),
                inCode(
                        "look-recorded-after-showing",
                        "LookRecorder.record",
                        "who looked is put on record after the answer has left",
                        Chapter.JOINING,
                        Checker.CLIENT,
                        Graft.of(RECORDER, "record", 2, call -> {
                            HttpServletRequest request = call.argument(1);
                            MockHttpServletRequest kept = new MockHttpServletRequest(request.getMethod(), "/");
                            request.getAttributeNames()
                                    .asIterator()
                                    .forEachRemaining(name -> kept.setAttribute(name, request.getAttribute(name)));
                            SecurityContext reader = SecurityContextHolder.getContext();
                            new Thread(() -> later(call, kept, reader)).start();
                            return null;
                        })));
    }

    private static void later(Call call, HttpServletRequest request, SecurityContext reader) {
        try {
            TimeUnit.MILLISECONDS.sleep(400);
            SecurityContextHolder.setContext(reader);
            call.with(1, request);
        } catch (Throwable failed) {
            throw new IllegalStateException(failed);
        }
    }
}
