package org.jianhui.workbench.election;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.election.ElectionCasePage;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.organisation.AreaNames;
import org.jianhui.workbench.privacy.Opener;
import org.springframework.ui.ModelMap;

/** What every form of a case shows beside its fields: the case, its names, the choices. */
final class CaseForms {

    private final CaseReading reading;
    private final AreaNames areas;
    private final Sentences said;
    private final ActClock clock;

    CaseForms(CaseReading reading, AreaNames areas, Sentences said, ActClock clock) {
        this.reading = reading;
        this.areas = areas;
        this.said = said;
        this.clock = clock;
    }

    /** Reads the case; the reader's rights are checked there. */
    ElectionCasePage page(ElectionId election, Caller caller) {
        return reading.find(election, null, caller.account(), null);
    }

    Consumer<ModelMap> filling(ElectionId election, Caller caller) {
        return model -> {
            ElectionCasePage page = page(election, caller);
            model.addAttribute("id", election);
            model.addAttribute("page", page);
            model.addAttribute("view", page.election());
            model.addAttribute("open", reading.opener(page, caller.account()));
            model.addAttribute("villages", areas.villages(caller.account()));
        };
    }

    /** In whose name the case's requests go up. */
    PaperIssuer asks(ElectionId election, Caller caller) {
        return page(election, caller).election().opening().asks();
    }

    CandidateRoll roll(ElectionId election, Caller caller) {
        return reading.roll(page(election, caller), caller.account());
    }

    Opener opener(ElectionId election, Caller caller) {
        return reading.opener(page(election, caller), caller.account());
    }

    /** The candidates of a case for a choice: name and body. */
    Map<String, String> candidates(ElectionId election, Caller caller) {
        Opener opener = opener(election, caller);
        Map<String, String> options = new LinkedHashMap<>();
        page(election, caller)
                .election()
                .candidates()
                .forEach(line -> options.put(
                        ElectionForm.value(line.candidacy()),
                        opener.text(line.candidate().name()) + "（"
                                + said.choice(line.candidacy().body()) + "）"));
        return options;
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
}
