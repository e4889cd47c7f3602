package org.jianhui.workbench.defect;

import java.util.List;
import java.util.stream.Stream;

/** All defects that are planted. */
final class Defects {

    private Defects() {}

    static List<Defect> all() {
        return Stream.of(
                        AppendDefects.all(),
                        AnswerDefects.all(),
                        ReadDefects.all(),
                        ViewDefects.all(),
                        SeamDefects.all(),
                        ProofDefects.all(),
                        ServerDefects.all())
                .flatMap(List::stream)
                .toList();
    }

    static Defect named(String id) {
        return all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id));
    }
}
