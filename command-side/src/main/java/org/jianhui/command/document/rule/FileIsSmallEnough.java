package org.jianhui.command.document.rule;

import java.util.List;
import org.jianhui.kernel.document.FileStore;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A picture or scan kept for the archive has content, and at most 10 MiB of it. */
public record FileIsSmallEnough(long size) implements Rule {

    @Override
    public String id() {
        return "R-02";
    }

    @Override
    public String code() {
        return "FILE_SIZE_NOT_ALLOWED";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(三)一");
    }

    @Override
    public boolean isViolated() {
        return size <= 0 || size > FileStore.MAX_BYTES;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("bytes", size), Fact.of("maxBytes", FileStore.MAX_BYTES));
    }

    @Override
    public String field() {
        return "file";
    }
}
