package org.jianhui.kernel.election.assembly;

import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jianhui.kernel.digest.Sha256;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.PersonId;

/**
 * The fingerprint of a frozen roll, so that everybody can see later that nobody was added or taken off. SHA-256 in hexadecimal
 * over lines of UTF-8, each ended by a line feed: {@code jianhui-roll-1}, the meeting, the moment in ISO 8601 UTC, then the
 * person ids in ascending order. Ids only: the fingerprint outlives the erasure of a person.
 */
public final class RollHash {

    private RollHash() {}

    public static String of(AssemblyId assembly, Instant frozenAt, Collection<PersonId> roll) {
        String persons =
                roll.stream().map(person -> person.value() + "\n").sorted().collect(Collectors.joining());
        return Sha256.hex("jianhui-roll-1\n" + assembly.value() + "\n" + frozenAt + "\n" + persons);
    }
}
