package org.jianhui.workbench.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.HistoryId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.query.document.TermSheet;
import org.jianhui.query.election.FindElection;
import org.jianhui.query.founding.history.FindHistory;
import org.jianhui.query.projection.Queries;

/**
 * Looks up the names of who holds an office in a term: as its own events have them, as they stood at the election or stand in the papers
 * by which the union was brought in, or as the union knows its members.
 */
interface OfficerNames {

    /** Opened names by person; a person without one is left out. */
    Map<PersonId, String> of(TermSheet sheet, List<PersonId> persons, AccountId reader);

    static OfficerNames in(Queries queries, PaperNames names, MemberNames members) {
        return (sheet, persons, reader) -> {
            Map<PersonId, Envelope> sealed = new HashMap<>(elected(queries, sheet, reader));
            sealed.putAll(sheet.names());
            Map<PersonId, String> found = new HashMap<>();
            persons.forEach(person -> {
                Envelope name = sealed.get(person);
                if (name != null) {
                    found.put(person, names.open(name));
                }
            });
            List<PersonId> others = persons.stream()
                    .filter(person -> !found.containsKey(person))
                    .toList();
            if (!others.isEmpty()) {
                found.putAll(members.of(sheet.parties().own(), others, reader));
            }
            return found;
        };
    }

    private static Map<PersonId, Envelope> elected(Queries queries, TermSheet sheet, AccountId reader) {
        Map<PersonId, Envelope> names = new HashMap<>();
        try {
            queries.ask(new FindElection(sheet.began().election(), null), reader)
                    .election()
                    .candidates()
                    .forEach(line -> names.put(
                            line.candidacy().person(), line.candidate().name()));
            return names;
        } catch (NotFound elsewhere) {
            return broughtIn(queries, sheet, reader);
        }
    }

    private static Map<PersonId, Envelope> broughtIn(Queries queries, TermSheet sheet, AccountId reader) {
        Map<PersonId, Envelope> names = new HashMap<>();
        try {
            queries.ask(new FindHistory(HistoryId.behind(sheet.began().term()), null), reader)
                    .record()
                    .officers()
                    .forEach(each -> names.put(each.person(), each.name()));
            return names;
        } catch (NotFound nowhere) {
            return Map.of();
        }
    }
}
