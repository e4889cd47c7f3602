package org.jianhui.workbench.election.assembly;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.election.assembly.AssemblyPage;
import org.jianhui.query.election.assembly.BallotLine;
import org.jianhui.query.election.assembly.RollLine;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.election.Sentences;
import org.jianhui.workbench.web.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindingResult;

/** What every form of a meeting shows beside its fields: the meeting, its names, the choices. */
final class AssemblyForms {

    private final AssemblyReading reading;
    private final AssemblyNames names;
    private final Sentences said;
    private final Forms forms;
    private final ActClock clock;

    AssemblyForms(AssemblyReading reading, AssemblyNames names, Sentences said, Forms forms, ActClock clock) {
        this.reading = reading;
        this.names = names;
        this.said = said;
        this.forms = forms;
        this.clock = clock;
    }

    /** Reads the meeting; the reader's rights are checked there. */
    AssemblyPage page(AssemblyId assembly, Caller caller) {
        return reading.find(assembly, null, caller.account(), null);
    }

    AssemblyPage fill(ModelMap model, AssemblyId assembly, Caller caller) {
        return fill(model, assembly, caller, null);
    }

    AssemblyPage fill(ModelMap model, AssemblyId assembly, Caller caller, @Nullable SeenAt seenAt) {
        AssemblyPage page = reading.find(assembly, null, caller.account(), seenAt);
        model.addAttribute("id", assembly);
        model.addAttribute("page", page);
        model.addAttribute("view", page.assembly());
        model.addAttribute("names", names.of(page, caller.account()));
        return page;
    }

    /** As {@link #fill}, with those who are due and have not come yet, by their groups. */
    void fillMissing(ModelMap model, AssemblyId assembly, Caller caller, @Nullable SeenAt seenAt) {
        AssemblyPage page = fill(model, assembly, caller, seenAt);
        RollLine roll = page.assembly().roll();
        List<PersonId> missing = roll == null
                ? List.of()
                : roll.persons().stream()
                        .filter(person -> !page.assembly().signedIn().contains(person))
                        .toList();
        UnionId union = page.assembly().opening().union();
        MeetingNames named = names.of(page, caller.account());
        model.addAttribute(
                "missing", missing.isEmpty() ? List.of() : names.byGroup(union, missing, named, caller.account()));
        model.addAttribute("few", missing.size() <= 60);
    }

    AssemblyNames names() {
        return names;
    }

    /** A post of one of the meeting's forms; where it succeeds it goes on to the meeting. */
    Forms.Post post(AssemblyId assembly, Caller caller, @Nullable ActDetails act, BindingResult errors, String done) {
        return forms.post(caller, act, errors).doneGoesTo("/assemblies/" + assembly, "assembly." + done);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.now(), Zone.SHANGHAI);
    }

    /** The values of an enumeration for a choice, in words. */
    <E extends Enum<E>> Map<String, String> choices(Class<E> type) {
        Map<String, String> options = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(value -> options.put(value.name(), said.choice(value)));
        return options;
    }

    BallotLine ballot(AssemblyPage page, BallotId ballot) {
        return page.assembly().ballot(ballot).orElseThrow(() -> new NotFound("BALLOT_UNKNOWN", "no such ballot"));
    }
}
