package org.jianhui.workbench.proof.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.Disclosed;
import org.jianhui.kernel.proof.OpenedOf;
import org.jianhui.proof.bundle.OpenedValue;
import org.jianhui.workbench.privacy.Opener;

/**
 * What is open in a bundle, and of whom. Who was erased stays sealed.
 *
 * @param values in the order of the log
 * @param persons the same by person, as it is recorded
 */
record OpenedValues(List<OpenedValue> values, List<OpenedOf> persons) {

    static OpenedValues of(StoredCase stored, Opener opener) {
        List<OpenedValue> values = new ArrayList<>();
        Map<PersonId, Set<String>> fields = new LinkedHashMap<>();
        for (StoredCase.Sealed sealed : stored.sealed()) {
            opener.disclosed(sealed.envelope()).ifPresent(clear -> {
                values.add(value(sealed, clear));
                fields.computeIfAbsent(sealed.envelope().person(), person -> new TreeSet<>())
                        .add(sealed.envelope().field());
            });
        }
        return new OpenedValues(values, alike(fields));
    }

    private static OpenedValue value(StoredCase.Sealed sealed, Disclosed clear) {
        return new OpenedValue(sealed.event(), sealed.pointer().toString(), clear.value(), clear.salt());
    }

    private static List<OpenedOf> alike(Map<PersonId, Set<String>> fields) {
        Map<String, List<PersonId>> alike = new TreeMap<>();
        fields.forEach((person, open) -> alike.computeIfAbsent(String.join(" ", open), none -> new ArrayList<>())
                .add(person));
        return alike.entrySet().stream()
                .map(each -> new OpenedOf(List.of(each.getKey().split(" ", -1)), each.getValue()))
                .toList();
    }
}
