package org.jianhui.workbench.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why an address that is asked with GET takes no {@code asOf}: each is here for one reason, all others show what was known at a moment. */
enum Timeless {
    /** A form, or what is offered for choice in one: it is for an act of today. */
    FOR_AN_ACT(
            ".*/new",
            "/accounts/staff",
            "/accounts/\\{account}/\\{change}",
            "/organisation/(units|posts)/\\{[a-z]+}/\\{change}",
            "/api/organisation/staff",
            "/api/members/texts",
            "(/api)?/ledger/imports/\\{imported}/report.xlsx",
            "/terms/meeting-request",
            "/api/dues/own-cash",
            "(/api)?/elections/\\{election}/papers/\\{paper}/copies(/\\{copies}/\\{format})?"),

    /** What is to be done today, and by which day. */
    FOR_TODAY(
            "/",
            "/api/tasks",
            "(/api)?/counts",
            "(/api)?/elections/\\{election}/plan",
            "/api/elections/\\{election}/review-sheets",
            "/planner",
            "/api/planner/notice",
            "(/api)?/overview(.csv)?"),

    /** Where a case or a member is looked for; what it leads to is shown as of a moment. Of members the roll is. */
    TO_FIND_BY("(/api)?/(elections|foundings|histories|terms|members)", "/members/search", "/search"),

    /** Hangs in public today; when it was put up and taken down is told by its case as of a moment. */
    HANGS_IN_PUBLIC("(/api)?/notices(/\\{election})?"),

    /** Is neither case nor person, union, post or paper; who was in which group is told by the roll as of a moment. */
    GROUP_OF_MEMBERS("/groups(/\\{group})?", "/api/union-groups"),

    /** Never changes: a file as it was handed in, a drawing of one version. */
    THE_SAME_FOR_EVER(
            "/files/\\{id}",
            "/api/attachments/\\{id}",
            "/procedures/.*[.]bpmn",
            "(/api)?/ledger/imports/template.xlsx"),

    /** Is itself a record in the order of time: editions of the calendar, looks, the log and what proves it. */
    A_RECORD_OF_ALL_TIMES(
            "(/api)?/calendar", "(/api)?/looks(.csv)?", "(/api)?/proof(/.*)?", "/[a-z]+/\\{id}/proof-bundle"),

    /** Says on its face what it is today: a receipt of yesterday that is void by now must not be printed as good. */
    TODAY_ON_PAPER("(/api)?/dues/receipts/\\{receipt}/receipt.pdf", "(/api)?/dues/hand-ins/\\{handIn}/slip.pdf"),

    /** Leaves the house for use today: only of whom a release in force speaks. */
    FOR_USE_TODAY("(/api)?/real-name/batches/\\{batch}/file.xlsx"),

    /** Keeps the service going. */
    ABOUT_THE_SERVICE("/operations", "/api/operations/.*", "(/api)?/simulation/clock", "/login", "/account/password");

    private final List<Pattern> patterns;

    Timeless(String... patterns) {
        this.patterns = Arrays.stream(patterns).map(Pattern::compile).toList();
    }

    List<Pattern> patterns() {
        return patterns;
    }

    static Optional<Timeless> reason(String pattern) {
        return Arrays.stream(values())
                .filter(each -> each.patterns.stream()
                        .anyMatch(known -> known.matcher(pattern).matches()))
                .findFirst();
    }
}
