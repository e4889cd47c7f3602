package org.jianhui.workbench.election;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ProposedPost;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.HandInId;
import org.jianhui.kernel.id.HistoryId;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.organisation.Accounts;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.inbox.InboxTask;
import org.jianhui.query.inspection.TimelineRow;
import org.jianhui.workbench.web.SpokenInPages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Says keys and facts in the reader's language; in templates {@code @said}. */
public final class Sentences implements SpokenInPages {

    private static final String VALUE = "status.election.value.";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final MessageSource messages;
    private final Accounts accounts;

    Sentences(MessageSource messages, Accounts accounts) {
        this.messages = messages;
        this.accounts = accounts;
    }

    /**
     * One entry of the timeline.
     *
     * @param before token of the moment just before the act, for a look at what was known when it was decided; null where nothing
     *     was decided
     */
    public record Entry(
            String when,
            String title,
            String detail,
            @Nullable String clause,
            String by,
            @Nullable String tone,
            @Nullable String before) {}

    public String of(String key, List<Fact> facts) {
        Object[] values = facts.stream().map(fact -> value(fact.value())).toArray();
        return String.valueOf(messages.getMessage(key, values, key, locale()));
    }

    /**
     * A part of what an open task says: of its step in such a case, if that has words of its own, else of the step. Their first
     * parameter is for whom the reader acts in it.
     */
    public String task(InboxTask task, String part) {
        String step = "task." + task.definition() + "." + task.element() + ".";
        String kind = task.caseId().substring(0, task.caseId().indexOf('-'));
        Object[] capacity = {capacity(task)};
        String general = String.valueOf(messages.getMessage(step + part, capacity, step + part, locale()));
        return String.valueOf(messages.getMessage(step + kind + "." + part, capacity, general, locale()));
    }

    /** Once the committee is in office, its members act as it, also while the group still hands over. */
    private String capacity(InboxTask task) {
        Role role = task.roles().contains(Role.UNION_COMMITTEE) ? Role.UNION_COMMITTEE : Role.PREPARATORY_GROUP;
        return String.valueOf(messages.getMessage("capacity." + role, null, role.name(), locale()));
    }

    /** Where a case is shown: its identifier says what it is. */
    public String casePath(String caseId) {
        String kind = caseId.substring(0, caseId.indexOf('-'));
        String pages = switch (kind) {
            case AssemblyId.PREFIX -> "assemblies";
            case MembershipId.PREFIX -> "members";
            case HistoryId.PREFIX -> "histories";
            case HandInId.PREFIX -> "dues/hand-ins";
            case RealNameBatchId.PREFIX -> "real-name/batches";
            default -> kind + "s";
        };
        return "/" + pages + "/" + caseId;
    }

    /** A value of ours in words; lists of them, and instants, too. */
    public String value(Object value) {
        String text = String.valueOf(value);
        if (text.matches("\\d{4}-\\d\\d-\\d\\dT.*Z")) {
            return minute(Instant.parse(text));
        }
        return Arrays.stream(text.split(",", -1))
                .map(part -> String.valueOf(messages.getMessage(VALUE + part, null, part, locale())))
                .collect(Collectors.joining("、"));
    }

    /** A value of an enumeration in words: {@code choice.<Enum>.<VALUE>}, else what a status says of it. */
    public String choice(Enum<?> value) {
        String key = "choice." + value.getDeclaringClass().getSimpleName() + "." + value.name();
        return String.valueOf(messages.getMessage(key, null, value(value.name()), locale()));
    }

    /** A proposed post by its name in that body: the union committee has a chair, the other two a director. */
    public String post(Body body, ProposedPost post) {
        String where = body == Body.UNION_COMMITTEE ? "union" : "committee";
        return String.valueOf(messages.getMessage("post." + post + "." + where, null, choice(post), locale()));
    }

    /** The last day of a period that ends at midnight, else its last minute. */
    public String due(Instant instant) {
        return instant.atZone(Zone.SHANGHAI).toLocalTime().equals(LocalTime.MIDNIGHT)
                ? instant.atZone(Zone.SHANGHAI).toLocalDate().minusDays(1).toString()
                : minute(instant);
    }

    /** A candidacy as the value of a choice. */
    public String candidacy(Candidacy candidacy) {
        return ElectionForm.value(candidacy);
    }

    public String minute(@Nullable Instant instant) {
        return instant == null ? "" : MINUTE.format(instant.atZone(Zone.SHANGHAI));
    }

    /** What happened at one moment, in a few words. */
    public String titles(List<TimelineRow> rows) {
        return rows.stream()
                .map(row -> of("timeline." + row.type(), row.facts()))
                .collect(Collectors.joining("；"));
    }

    public List<Entry> entries(List<TimelineRow> rows) {
        return rows.stream().map(this::entry).toList();
    }

    private Entry entry(TimelineRow row) {
        String title = of("timeline." + row.type(), row.facts());
        String waited = row.waitedDays() > 1
                ? messages.getMessage("timeline.waited", new Object[] {row.waitedDays()}, locale())
                : "";
        String element = row.element() == null
                ? ""
                : String.valueOf(messages.getMessage(
                        "task." + row.definition() + "." + row.element() + ".title", null, "", locale()));
        String actedOn = row.actedOn() == null || minute(row.actedOn()).equals(minute(row.recordedAt()))
                ? ""
                : messages.getMessage("timeline.acted-on", new Object[] {minute(row.actedOn())}, locale());
        String detail = String.join(
                " · ",
                List.of(element, actedOn, waited).stream()
                        .filter(text -> !text.isEmpty())
                        .toList());
        String tone = switch (row.kind()) {
            case TROUBLE -> "stopped";
            case PAPER, ACT -> "done";
            case PROCEDURE -> null;
        };
        String by = row.account() == null
                ? ""
                : row.account().startsWith("system:")
                        ? messages.getMessage("timeline.by-system", null, locale())
                        : Objects.requireNonNullElse(login(row.account()), row.account());
        String clause = row.clauses().isEmpty() ? null : String.join(" ", row.clauses());
        @Nullable
        String before =
                row.rules().isEmpty() ? null : row.place().beforeItsAct().format();
        return new Entry(minute(row.recordedAt()), title, detail, clause, by, tone, before);
    }

    /** The login by which people know an account; null for timers and for who has none. The event holds the account. */
    public @Nullable String login(@Nullable String account) {
        return accounts.loginOf(account);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
