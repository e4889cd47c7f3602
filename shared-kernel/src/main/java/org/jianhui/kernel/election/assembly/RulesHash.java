package org.jianhui.kernel.election.assembly;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.jianhui.kernel.digest.Sha256;

/**
 * The fingerprint of adopted election rules. SHA-256 in hexadecimal over lines of UTF-8, each ended by a line feed:
 * {@code jianhui-election-rules-1}, the version, the rule on unfilled seats, then {@code body=seats} in the order of the bodies.
 */
public final class RulesHash {

    private RulesHash() {}

    public static String of(ElectionRules rules) {
        String seats = rules.seats().stream()
                .sorted(Comparator.comparing(BodySeats::body))
                .map(each -> each.body() + "=" + each.seats() + "\n")
                .collect(Collectors.joining());
        return Sha256.hex("jianhui-election-rules-1\n" + rules.version() + "\n" + rules.unfilled() + "\n" + seats);
    }
}
