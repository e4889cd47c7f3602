package org.jianhui.workbench.defect;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jianhui.workbench.endurance.Desk;
import tools.jackson.databind.JsonNode;

/** All that watch, asked when the history is over; the defect is still planted. */
final class Checkup {

    private static final Duration PATIENCE = Duration.ofSeconds(12);
    private static final Duration SETTING_ASIDE = Duration.ofSeconds(40);

    private final Theatre theatre;
    private final History history;
    private final Map<Checker, List<String>> found = new EnumMap<>(Checker.class);

    private Checkup(Theatre theatre, History history) {
        this.theatre = theatre;
        this.history = history;
    }

    /** By checker what it has found; one that finds nothing is not among them. */
    static Map<Checker, List<String>> of(Theatre theatre, History history, Set<Checker> asked) {
        Checkup checkup = new Checkup(theatre, history);
        asked.stream().sorted().forEach(checkup::ask);
        return checkup.found;
    }

    private interface Question {
        List<String> findings() throws Exception;
    }

    private void ask(Checker checker) {
        List<String> findings = answered(
                switch (checker) {
                    case ORACLE -> this::oracle;
                    case CLIENT -> history::complaints;
                    case SHAPE -> this::shape;
                    case VIEW -> this::view;
                    case PARKED -> this::parked;
                    case AUDIT -> () -> audited("audits", "audited", "findings");
                    case COMPARISON -> () -> audited("comparisons", "compared", "differences");
                    case WITNESS -> this::witness;
                    case START -> List::of;
                });
        if (!findings.isEmpty()) {
            found.put(checker, findings);
        }
    }

    private static List<String> answered(Question question) {
        try {
            return question.findings();
        } catch (AssertionError red) {
            return List.of(String.valueOf(red.getMessage()));
        } catch (Exception unanswered) {
            return List.of("no answer: " + unanswered);
        }
    }

    private List<String> oracle() throws Exception {
        theatre.oracle().judge(theatre.journal().all());
        return List.of();
    }

    private List<String> shape() throws Exception {
        try (Connection superuser = theatre.server().superuser()) {
            return LogShape.findings(superuser);
        }
    }

    private List<String> view() throws Exception {
        try {
            Awaitility.await().atMost(PATIENCE).until(() -> theatre.oracle().behind() == 0);
            return List.of();
        } catch (ConditionTimeoutException late) {
            return List.of(theatre.oracle().behind() + " memberships shown otherwise than registered");
        }
    }

    /** A view that cannot take an event in tries it some times before it sets it aside. */
    private List<String> parked() {
        try {
            Awaitility.await().atMost(SETTING_ASIDE).until(() -> setAside() > 0 || stuck().isEmpty());
        } catch (ConditionTimeoutException stuck) {
            return stuck();
        }
        int parked = setAside();
        return parked == 0 ? List.of() : List.of(parked + " streams set aside");
    }

    private int setAside() {
        return theatre.count("views.parked_stream");
    }

    private List<String> stuck() {
        List<String> views = new ArrayList<>();
        for (JsonNode view :
                theatre.desk().get(Desk.OPERATOR, "/api/operations/projections").path("projections")) {
            if (view.path("unread").asLong() > 0) {
                views.add(view.path("name").asString() + " does not go on");
            }
        }
        return views;
    }

    private List<String> witness() throws Exception {
        List<String> findings = new ArrayList<>(theatre.witness().findings());
        if (!history.forked() && !theatre.witness().signedWithin(PATIENCE)) {
            findings.add("not signed for");
        }
        return findings;
    }

    /** What the nightly audit finds when it is ordered now. */
    private List<String> audited(String among, String part, String list) {
        Desk desk = theatre.desk();
        String before = newest(among).path("recordedAt").asString("");
        desk.order("/api/proof/audits", Map.of());
        Awaitility.await(among)
                .atMost(Duration.ofSeconds(60))
                .until(() -> !newest(among).path("recordedAt").asString("").equals(before));
        List<String> texts = new ArrayList<>();
        newest(among).path(part).path(list).forEach(each -> texts.add(each.toString()));
        return texts;
    }

    private JsonNode newest(String among) {
        return theatre.desk().get(Desk.OPERATOR, "/api/proof").path(among).path(0);
    }
}
