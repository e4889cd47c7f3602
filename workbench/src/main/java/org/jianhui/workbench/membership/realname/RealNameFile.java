package org.jianhui.workbench.membership.realname;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jianhui.command.membership.realname.rule.BatchReleased;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.query.membership.realname.FindRealNameFile;
import org.jianhui.query.membership.realname.RealNameBatchStanding;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.document.FileAnswer;
import org.jianhui.workbench.organisation.AreaNames;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the file of a released batch, names and ID numbers in full; who took it is on record with the looks. */
@RestController
@Tag(name = "real-name")
class RealNameFile {

    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RealNameDesk desk;
    private final AreaNames areas;

    RealNameFile(RealNameDesk desk, AreaNames areas) {
        this.desk = desk;
        this.areas = areas;
    }

    @GetMapping({"/api/real-name/batches/{batch}/file.xlsx", "/real-name/batches/{batch}/file.xlsx"})
    @Operation(
            summary =
                    "The file for the real-name system: those of a released batch who are not answered, in full (M-10);"
                            + " for who acts for the union alone, and on record with the looks")
    ResponseEntity<byte[]> file(
            @PathVariable RealNameBatchId batch,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        FindRealNameFile.File file = desk.file(batch, caller.account(), seenAt);
        Rule.verify(new BatchReleased(file.batch().standing() == RealNameBatchStanding.RELEASED));
        return FileAnswer.of(
                "会员实名录入-" + file.batch().opened().on() + ".xlsx",
                MEDIA_TYPE,
                RealNameSheet.of(file, areas.of(file.batch().union()), desk.opener()));
    }
}
