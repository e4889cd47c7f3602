package org.jianhui.workbench.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.reading.Opened;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What is being opened for one answer, noted while it is made. Whoever answers requests begins one, and records it before the
 * answer leaves; while a request is answered for which nobody did, nothing opens (ADR 0141).
 */
public final class Look {

    private static final String ATTRIBUTE = Look.class.getName();

    private final Map<PersonId, Set<String>> opened = new LinkedHashMap<>();
    private final Set<String> files = new LinkedHashSet<>();
    private final Set<String> about = new LinkedHashSet<>();
    private int aside;
    private boolean over;

    /** What the request's answer opens from now on is noted here. */
    public static Look at(jakarta.servlet.ServletRequest request) {
        Look look = new Look();
        request.setAttribute(ATTRIBUTE, look);
        return look;
    }

    /** That of an answer that is being made; empty if nobody records it. */
    public static Optional<Look> of(jakarta.servlet.ServletRequest request) {
        return Optional.ofNullable((Look) request.getAttribute(ATTRIBUTE));
    }

    /** Nothing more is opened for this answer: it is recorded as it is. */
    public void end() {
        over = true;
    }

    /** It is on record already, and over. */
    public void recorded() {
        end();
        opened.clear();
        files.clear();
    }

    public boolean isEmpty() {
        return opened.isEmpty() && files.isEmpty();
    }

    /** Whether nobody's data is in it but this person's, and no file. */
    public boolean isOnlyAt(PersonId person) {
        return files.isEmpty() && opened.keySet().equals(Set.of(person));
    }

    /** Each person once, those of whom the same was opened together. */
    public List<Opened> opened() {
        Map<List<String>, List<PersonId>> alike = new LinkedHashMap<>();
        opened.forEach((person, fields) -> alike.computeIfAbsent(List.copyOf(fields), same -> new ArrayList<>())
                .add(person));
        return alike.entrySet().stream()
                .map(each -> new Opened(each.getKey(), each.getValue()))
                .toList();
    }

    public List<String> files() {
        return List.copyOf(files);
    }

    /** What the answer is about beside what its address names. */
    public List<String> about() {
        return List.copyOf(about);
    }

    /**
     * Opens what is not shown: what is compared, counted, masked, or written into a paper that is stored. Who calls this
     * vouches that none of it reaches the answer; the places are listed in a test.
     */
    public static <T> T aside(Supplier<T> work) {
        @Nullable Look look = current();
        if (look == null) {
            return work.get();
        }
        look.aside++;
        try {
            return work.get();
        } finally {
            look.aside--;
        }
    }

    /** @throws IllegalStateException if an answer is being made that nobody records */
    static void check() {
        current();
    }

    static void note(Envelope envelope) {
        @Nullable Look look = current();
        if (look != null && look.aside == 0) {
            look.add(envelope.person(), envelope.field());
        }
    }

    /** Says what the answer is about where its address does not. */
    public static void isAbout(String id) {
        @Nullable Look look = current();
        if (look != null) {
            look.about.add(id);
        }
    }

    /**
     * @param about whose it is
     * @param subjects persons of whom it is known that they are in it
     */
    static void noteFile(String file, String about, Collection<PersonId> subjects, String field) {
        @Nullable Look look = current();
        if (look != null) {
            look.files.add(file);
            look.about.add(about);
            subjects.forEach(person -> look.add(person, field));
        }
    }

    private void add(PersonId person, String field) {
        opened.computeIfAbsent(person, first -> new TreeSet<>()).add(field);
    }

    /** Null where no request is answered: at start-up and while the sample is loaded nobody reads. */
    private static @Nullable Look current() {
        @Nullable RequestAttributes answering = RequestContextHolder.getRequestAttributes();
        if (answering == null) {
            return null;
        }
        if (answering.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Look look && !look.over) {
            return look;
        }
        throw new IllegalStateException("personal data is opened for an answer that nobody records");
    }
}
