package org.jianhui.workbench.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jianhui.kernel.reading.ReadingCommand.RecordLook;
import org.jianhui.workbench.privacy.Look;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Records what an answer opens in one act with what is done for it, so that neither stands without the other. */
public final class LooksInActs {

    private final LookRecorder recorder;

    LooksInActs(LookRecorder recorder) {
        this.recorder = recorder;
    }

    LookRecorder recorder() {
        return recorder;
    }

    /** What records all that was opened so far for the answer being made; nothing if nothing was that has to be recorded. */
    public Optional<RecordLook> soFar() {
        HttpServletRequest request = request();
        return Look.of(request).filter(look -> !look.isEmpty()).flatMap(look -> recorder.command(look, request));
    }

    /** It is on record: nothing more opens for this answer, and nothing is left to be recorded. */
    public void recorded() {
        Look.of(request()).ifPresent(Look::recorded);
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
