package org.jianhui.workbench.founding.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.founding.history.HistoryFinding;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.HistoryId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.query.founding.history.FindHistory;
import org.jianhui.query.founding.history.HistoryCasePage;
import org.jianhui.query.founding.history.HistoryView;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.FactTexts;
import org.jianhui.workbench.organisation.AreaNames;
import org.jianhui.workbench.privacy.Look;
import org.jianhui.workbench.privacy.Opener;
import org.jianhui.workbench.roll.MemberRoll;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Reads one historic case for one reader, with its findings in words. */
final class HistoryReading {

    private final Queries queries;
    private final PersonalData personalData;
    private final MessageSource messages;
    private final FactTexts facts;
    private final AreaNames areas;

    HistoryReading(
            Queries queries, PersonalData personalData, MessageSource messages, FactTexts facts, AreaNames areas) {
        this.queries = queries;
        this.personalData = personalData;
        this.messages = messages;
        this.facts = facts;
        this.areas = areas;
    }

    /**
     * A finding as it is read: rule, clause, sentence.
     *
     * @param said the sentence that elsewhere is the refusal's
     */
    public record Said(String rule, String code, String clause, String said, List<Fact> facts) {}

    HistoryCasePage find(HistoryId history, @Nullable AsOf asOf, AccountId reader, @Nullable SeenAt seenAt) {
        return queries.ask(new FindHistory(history, asOf), reader, seenAt);
    }

    /** Whose the case is. */
    Parties parties(HistoryId history, AccountId reader) {
        HistoryView view = find(history, null, reader, null).record();
        return new Parties(view.union(), view.upperUnion());
    }

    List<Said> findings(HistoryView view) {
        return view.findings().stream().map(this::said).toList();
    }

    private Said said(HistoryFinding finding) {
        Object[] values = finding.facts().stream().map(facts::value).toArray();
        String key = "code." + finding.code();
        return new Said(
                finding.rule(),
                finding.code(),
                finding.clause().place(),
                String.valueOf(messages.getMessage(key, values, finding.code(), LocaleContextHolder.getLocale())),
                finding.facts());
    }

    /** The members of the union, if any are on record: an officer is chosen from them (M-14). */
    MemberRoll roll(HistoryView view, AccountId reader) {
        return MemberRoll.of(view.union(), queries, personalData, areas::of, reader);
    }

    /** Who is recorded already, by name: the same name is the same person in this case. */
    Map<String, PersonId> known(HistoryView view) {
        return view.officers().stream()
                .collect(Collectors.toMap(
                        each -> Look.aside(() -> opener().text(each.name())),
                        each -> each.person(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    Opener opener() {
        return new Opener(personalData, Set.of());
    }
}
