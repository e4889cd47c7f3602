package org.jianhui.query.inspection;

import java.util.List;
import java.util.Map;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.RuleCatalogue;

/** Which rules of the plan an event carries out, where the event itself does not name the rules it was judged by. */
final class StepClauses {

    private static final Map<String, List<String>> RULES = Map.ofEntries(
            Map.entry("election.opened", List.of("I-37")),
            Map.entry("election.earlier-committee-found", List.of("E-01")),
            Map.entry("election.historic-paper-recorded", List.of("R-05")),
            Map.entry("election.historic-paper-corrected", List.of("R-12")),
            Map.entry("election.candidate-lists-submitted", List.of("E-03")),
            Map.entry("election.candidate-lists-changed", List.of("E-03", "E-06")),
            Map.entry("election.candidates-reviewed", List.of("E-04")),
            Map.entry("election.notice-posted", List.of("E-05", "E-06")),
            Map.entry("election.notice-interrupted", List.of("E-06")),
            Map.entry("election.notice-completed", List.of("E-05")),
            Map.entry("election.notice-recalculated", List.of("E-05", "I-15")),
            Map.entry("election.objection-recorded", List.of("E-07")),
            Map.entry("election.objection-ruled", List.of("E-07")),
            Map.entry("election.ruling-chased", List.of("E-07", "I-31")),
            Map.entry("election.ruling-escalated", List.of("E-07", "I-31")),
            Map.entry("election.body-left-without-candidate", List.of("E-03", "E-04")),
            Map.entry("election.meeting-date-fixed", List.of("E-02", "E-05")),
            Map.entry("election.meeting-date-blocked", List.of("E-05")),
            Map.entry("election.meeting-cleared", List.of("E-11")),
            Map.entry("election.held-meeting-flagged", List.of("E-05")),
            Map.entry("election.held-meeting-flag-answered", List.of("E-05", "I-15")),
            Map.entry("election.reply-chased", List.of("E-02")),
            Map.entry("election.reply-escalated", List.of("E-02")),
            Map.entry("election.reply-moved-to-county", List.of("I-37")),
            Map.entry("election.paper-taken-over", List.of("R-05")),
            Map.entry("election.result-approved", List.of("E-10")),
            Map.entry("document.attachment-stored", List.of("R-05")),
            Map.entry("assembly.convened", List.of("E-08", "E-13")),
            Map.entry("assembly.delegates-allotted", List.of("E-13")),
            Map.entry("assembly.delegates-elected", List.of("E-13")),
            Map.entry("assembly.credentials-reviewed", List.of("E-13")),
            Map.entry("assembly.attendees-notified", List.of("E-08")),
            Map.entry("assembly.election-rules-adopted", List.of("E-08")),
            Map.entry("assembly.tellers-appointed", List.of("E-08")),
            Map.entry("assembly.roll-frozen", List.of("E-08")),
            Map.entry("assembly.attendees-signed-in", List.of("E-08")),
            Map.entry("assembly.opened", List.of("E-08")),
            Map.entry("assembly.quorum-missed", List.of("E-08")),
            Map.entry("assembly.officers-elected", List.of("E-08")),
            Map.entry("assembly.concluded", List.of("E-08")),
            Map.entry("assembly.moved", List.of("E-08")),
            Map.entry("assembly.postponed", List.of("E-08")),
            Map.entry("assembly.officers-taken-back", List.of("E-08")),
            Map.entry("assembly.ended", List.of("E-11")),
            Map.entry("ballot.opened", List.of("E-08")),
            Map.entry("ballot.papers-issued", List.of("E-08")),
            Map.entry("ballot.count-keyed", List.of("E-08")),
            Map.entry("ballot.counts-differed", List.of("E-08")),
            Map.entry("ballot.round-decided", List.of("E-08")),
            Map.entry("ballot.round-voided", List.of("E-08")),
            Map.entry("ballot.repeat-approved", List.of("E-08")),
            Map.entry("ballot.body-elected", List.of("E-08")),
            Map.entry("ballot.count-sheet-attached", List.of("E-08")),
            Map.entry("founding.application-filed", List.of("F-02")),
            Map.entry("founding.application-amended", List.of("F-02")),
            Map.entry("founding.application-replied", List.of("F-03")),
            Map.entry("founding.group-set-up", List.of("F-03", "F-04", "F-05")),
            Map.entry("founding.group-changed", List.of("F-05")),
            Map.entry("founding.group-reminded", List.of("F-03")),
            Map.entry("founding.study-recorded", List.of("F-06")),
            Map.entry("founding.meeting-requested", List.of("E-01")),
            Map.entry("founding.meeting-replied", List.of("E-02")),
            Map.entry("founding.reply-chased", List.of("F-03")),
            Map.entry("founding.reply-escalated", List.of("F-03")),
            Map.entry("founding.reply-moved-to-county", List.of("I-37")),
            Map.entry("founding.election-voided", List.of("E-10")),
            Map.entry("founding.election-reopened", List.of("E-10", "E-11")),
            Map.entry("founding.follow-up-opened", List.of("F-09")),
            Map.entry("founding.follow-up-reminded", List.of("F-09")),
            Map.entry("founding.police-registered", List.of("F-10")),
            Map.entry("founding.seal-recorded", List.of("F-10")),
            Map.entry("founding.certificate-recorded", List.of("F-11")),
            Map.entry("founding.account-recorded", List.of("F-12")),
            Map.entry("founding.union-founded", List.of("F-12")),
            Map.entry("founding.ended", List.of("F-03")),
            Map.entry("membership.application-lapsed", List.of("F-03")),
            Map.entry("membership.lapsed", List.of("F-03")),
            Map.entry("history.opened", List.of("R-12", "I-37")),
            Map.entry("history.paper-recorded", List.of("R-05", "R-12")),
            Map.entry("history.paper-corrected", List.of("R-12")),
            Map.entry("history.officers-recorded", List.of("E-08", "E-10")),
            Map.entry("history.union-brought-in", List.of("E-10", "F-09")),
            Map.entry("history.given-up", List.of("R-12")),
            Map.entry("term.began", List.of("E-10", "TERM-1")),
            Map.entry("term.preparatory-group-dissolved", List.of("E-09")),
            Map.entry("term.end-warned", List.of("E-10", "TERM-1")),
            Map.entry("term.reelection-opened", List.of("E-10", "TERM-1")),
            Map.entry("term.reelection-ended", List.of("E-10", "TERM-1")),
            Map.entry("term.overrun", List.of("E-10", "TERM-1")),
            Map.entry("term.meeting-requested", List.of("E-01", "E-13")),
            Map.entry("term.postponement-requested", List.of("TERM-2", "TERM-3")),
            Map.entry("term.request-replied", List.of("R-05")),
            Map.entry("term.postponed", List.of("TERM-3")),
            Map.entry("term.reply-chased", List.of("I-31")),
            Map.entry("term.reply-escalated", List.of("I-31")),
            Map.entry("term.reply-moved-to-county", List.of("I-37")),
            Map.entry("term.office-left", List.of("TERM-4", "TERM-9")),
            Map.entry("term.departure-requested", List.of("TERM-5")),
            Map.entry("term.recall-proposed", List.of("TERM-7")),
            Map.entry("term.recall-voted", List.of("TERM-6")),
            Map.entry("term.acting-chair-named", List.of("TERM-10")),
            Map.entry("term.substitute-declined", List.of("TERM-8")),
            Map.entry("term.filling-round-held", List.of("TERM-8", "M-14")),
            Map.entry("term.filling-requested", List.of("TERM-8", "TERM-9")),
            Map.entry("term.office-filled", List.of("E-10", "TERM-9")),
            Map.entry("term.ended", List.of("E-10")));

    private StepClauses() {}

    static List<String> rules(String type, List<String> named) {
        return named.isEmpty() ? RULES.getOrDefault(type, List.of()) : named;
    }

    static List<String> clauses(List<String> rules) {
        return rules.stream()
                .flatMap(rule -> RuleCatalogue.find(rule).stream())
                .flatMap(entry -> entry.clauses().stream())
                .map(Clause::place)
                .distinct()
                .toList();
    }
}
