/** Tests of the conventions of the API that need no server. */
@NullMarked
package org.jianhui.workbench.api;

import org.jspecify.annotations.NullMarked;
