package org.jianhui.command.document.rule;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A file handed in is a picture or a PDF, judged by its content, never by its name or what the sender claims. */
public record FileIsPictureOrPdf(String mediaType) implements Rule {

    static final Set<String> ALLOWED = Set.of("image/jpeg", "image/png", "application/pdf");

    @Override
    public String id() {
        return "R-02";
    }

    @Override
    public String code() {
        return "FILE_TYPE_NOT_ALLOWED";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(三)一");
    }

    @Override
    public boolean isViolated() {
        return !ALLOWED.contains(mediaType);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("found", mediaType), Fact.of("allowed", "JPEG, PNG, PDF"));
    }

    @Override
    public String field() {
        return "file";
    }
}
