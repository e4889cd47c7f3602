package org.jianhui.kernel.document.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Scans and photos are files that were handed in before. */
public record ProofOnRecord(List<AttachmentId> unknown) implements Rule {

    @Override
    public String id() {
        return "R-05";
    }

    @Override
    public String code() {
        return "PROOF_NOT_ON_RECORD";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3");
    }

    @Override
    public boolean isViolated() {
        return !unknown.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("unknown", unknown.stream().map(AttachmentId::value).collect(Collectors.joining(", "))));
    }
}
