package org.jianhui.command.election.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianhui.kernel.election.ballot.BallotCount;
import org.jianhui.kernel.election.ballot.VoteLine;
import org.jianhui.kernel.id.PersonId;

/** In which figures two counts of one box differ. */
final class Differences {

    private Differences() {}

    static List<String> between(BallotCount one, BallotCount other) {
        List<String> differences = new ArrayList<>();
        if (one.collected() != other.collected()) {
            differences.add("collected");
        }
        if (one.valid() != other.valid()) {
            differences.add("valid");
        }
        if (one.spoilt() != other.spoilt()) {
            differences.add("spoilt");
        }
        Map<PersonId, VoteLine> lines = byPerson(one);
        Map<PersonId, VoteLine> others = byPerson(other);
        Stream.concat(lines.keySet().stream(), others.keySet().stream())
                .distinct()
                .filter(person -> !Objects.equals(lines.get(person), others.get(person)))
                .map(PersonId::value)
                .sorted()
                .forEach(differences::add);
        return differences;
    }

    private static Map<PersonId, VoteLine> byPerson(BallotCount count) {
        return count.all().stream().collect(Collectors.toMap(VoteLine::person, Function.identity()));
    }
}
