/** The conventions of every REST call and page post: strict bodies, acts, idempotency, problems, paging. */
@NullMarked
package org.jianhui.workbench.api;

import org.jspecify.annotations.NullMarked;
