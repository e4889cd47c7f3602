package org.jianhui.workbench.election;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidate;
import org.jianhui.kernel.election.CandidateList;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.jspecify.annotations.Nullable;

/** Seals what arrives in clear, within the act: after it no name is left in any command. */
final class Sealing {

    private final PersonalData personalData;
    private final RequestId origin;

    Sealing(PersonalData personalData, RequestId origin) {
        this.personalData = personalData;
        this.origin = origin;
    }

    Envelope name(PersonId person, String clear) {
        return personalData.seal(person, PersonalField.NAME, origin, clear.strip());
    }

    Envelope phone(PersonId person, String clear) {
        return personalData.seal(person, PersonalField.PHONE, origin, clear.strip());
    }

    Envelope statement(PersonId person, String clear) {
        return personalData.seal(person, PersonalField.STATEMENT, origin, clear.strip());
    }

    @Nullable
    Envelope statementIfAny(PersonId person, @Nullable String clear) {
        return clear == null || clear.isBlank() ? null : statement(person, clear);
    }

    /** Lists by body in the order of the bodies; a body nobody is proposed for has no list, for the rule to see. */
    List<CandidateList> lists(List<CandidateInput> inputs) {
        Map<Body, List<Candidate>> byBody = new EnumMap<>(Body.class);
        for (CandidateInput input : inputs) {
            PersonId person = input.person() == null ? PersonId.random() : input.person();
            byBody.computeIfAbsent(input.body(), body -> new ArrayList<>())
                    .add(new Candidate(person, name(person, input.name()), input.post(), input.village()));
        }
        return byBody.entrySet().stream()
                .map(list -> new CandidateList(list.getKey(), list.getValue()))
                .toList();
    }
}
