package org.jianhui.workbench.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.id.LookId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.reading.Looked;
import org.jianhui.kernel.reading.ReadingCommand.RecordLook;
import org.jianhui.workbench.api.Acting;
import org.jianhui.workbench.privacy.Look;
import org.jianhui.workbench.security.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerMapping;

/** Records one look as an act of the reader, in a transaction of its own. */
final class LookRecorder {

    /** What an address may say of whom or what it is about; other parameters may have been typed, and are left out. */
    private static final List<String> TELLING = List.of("union", "village", "group", "election", "founding");

    private static final Pattern IDENTIFIER = Pattern.compile("[a-z]{2,20}(-[0-9A-Za-z]{1,40}){1,10}");
    private static final int LONGEST = 120;

    private final Acting acting;
    private final ObjectProvider<Acts> acts;

    LookRecorder(Acting acting, ObjectProvider<Acts> acts) {
        this.acting = acting;
        this.acts = acts;
    }

    /**
     * Who sees nothing but what is their own has not looked at anybody.
     *
     * @throws IllegalStateException if nobody is signed in: a stranger sees nobody's data
     * @throws RuntimeException whatever keeps the event from being committed
     */
    void record(Look look, HttpServletRequest request) {
        SignedIn reader = reader();
        command(look, request)
                .ifPresent(command -> acts.getObject()
                        .perform(acting.act(reader.actor(), RequestId.random(), null), null, sender -> {
                            sender.send(command);
                            return command.look().value();
                        }));
    }

    /** What records it; nothing for who has seen only what is their own. */
    Optional<RecordLook> command(Look look, HttpServletRequest request) {
        PersonId person = reader().account().person();
        return look.isOnlyAt(person)
                ? Optional.empty()
                : Optional.of(new RecordLook(LookId.random(), person, looked(look, request)));
    }

    private static SignedIn reader() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn reader) {
            return reader;
        }
        throw new IllegalStateException("personal data was opened for a stranger");
    }

    private static Looked looked(Look look, HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return new Looked(
                request.getMethod() + " " + (pattern == null ? "?" : pattern),
                about(look, request),
                look.files(),
                PastMoment.of(request),
                look.opened());
    }

    private static List<String> about(Look look, HttpServletRequest request) {
        Set<String> about = new LinkedHashSet<>();
        Stream<String> inPath =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        ? variables.values().stream().map(String::valueOf)
                        : Stream.of();
        Stream<String> asked = TELLING.stream().map(request::getParameter).flatMap(Stream::ofNullable);
        Stream.concat(inPath, asked).filter(LookRecorder::identifies).forEach(about::add);
        about.addAll(look.about());
        return List.copyOf(about);
    }

    private static boolean identifies(String text) {
        return text.length() <= LONGEST && IDENTIFIER.matcher(text).matches();
    }
}
