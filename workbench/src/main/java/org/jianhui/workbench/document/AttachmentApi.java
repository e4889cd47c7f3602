package org.jianhui.workbench.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.document.AttachmentPurpose;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.api.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Attachments over REST: handed in first, then named by their ids in the act they prove. */
@RestController
@Tag(name = "attachments")
class AttachmentApi {

    private final AttachmentIntake intake;
    private final AttachmentDesk desk;

    AttachmentApi(AttachmentIntake intake, AttachmentDesk desk) {
        this.intake = intake;
        this.desk = desk;
    }

    @PostMapping(path = "/api/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Hands in a JPEG, PNG or PDF of at most 10 MiB; the type is found in the content")
    Outcome store(
            @RequestParam UnionId union,
            @RequestParam UnionId heldBy,
            @RequestParam AttachmentPurpose purpose,
            @RequestParam MultipartFile file,
            HttpServletRequest request,
            Caller caller) {
        requireOne(request);
        Act act = caller.act(null);
        return caller.perform(
                act,
                sender ->
                        intake.store(sender, act, heldBy, union, purpose, file).value());
    }

    private static void requireOne(HttpServletRequest request) {
        MultipartHttpServletRequest parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (parts != null && parts.getFiles("file").size() > 1) {
            throw new BadRequest("ONE_FILE_ONLY", "file");
        }
    }

    @GetMapping("/api/attachments/{id}")
    @Operation(summary = "The file as it was handed in, for those who may read the case today")
    ResponseEntity<byte[]> read(@PathVariable AttachmentId id, Caller caller) {
        return desk.serve(id, caller.account());
    }

    /** The same for pages. */
    @GetMapping("/files/{id}")
    @Operation(hidden = true)
    ResponseEntity<byte[]> show(@PathVariable AttachmentId id, Caller caller) {
        return desk.serve(id, caller.account());
    }
}
