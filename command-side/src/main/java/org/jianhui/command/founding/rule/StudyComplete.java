package org.jianhui.command.founding.rule;

import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.founding.StudyRecord;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A record of study or publicity says where it was and what it was about. */
public record StudyComplete(StudyRecord study) implements Rule {

    @Override
    public String id() {
        return "F-06";
    }

    @Override
    public String code() {
        return "STUDY_INCOMPLETE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-2");
    }

    @Override
    public boolean isViolated() {
        return !missing().isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("missing", String.join(", ", missing())));
    }

    @Override
    public String field() {
        return missing().isEmpty() ? "place" : missing().get(0);
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (study.place().isBlank() || study.place().length() > 100) {
            missing.add("place");
        }
        if (study.about().isBlank() || study.about().length() > 500) {
            missing.add("about");
        }
        return missing;
    }
}
