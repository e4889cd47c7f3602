package org.jianhui.command.founding.rule;

import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.founding.FoundingApplication;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** The application names the union to be, who applies, on what grounds, and how many members are expected. */
public record ApplicationComplete(FoundingApplication application) implements Rule {

    @Override
    public String id() {
        return "F-02";
    }

    @Override
    public String code() {
        return "APPLICATION_INCOMPLETE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-1");
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
        return missing().isEmpty() ? "unionName" : missing().get(0);
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        note(missing, "unionName", filled(application.unionName(), 100));
        note(missing, "applicant", filled(application.applicant(), 100));
        note(missing, "grounds", filled(application.grounds(), 2000));
        note(missing, "expectedMembers", application.expectedMembers() > 0);
        return missing;
    }

    private static boolean filled(String text, int atMost) {
        return !text.isBlank() && text.length() <= atMost;
    }

    private static void note(List<String> missing, String field, boolean there) {
        if (!there) {
            missing.add(field);
        }
    }
}
