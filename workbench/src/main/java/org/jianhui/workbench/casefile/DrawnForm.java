package org.jianhui.workbench.casefile;

/** How a shape of a procedure is drawn. */
enum DrawnForm {
    EVENT,
    END,
    GATEWAY,
    TASK,
    SCOPE
}
