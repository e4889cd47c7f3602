package org.jianhui.workbench.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page until the inbox of the cases stands in its place. */
@Controller
class InboxPage {

    @GetMapping("/")
    String show() {
        return "web/inbox";
    }
}
