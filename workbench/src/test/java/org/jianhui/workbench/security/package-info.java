@NullMarked
package org.jianhui.workbench.security;

import org.jspecify.annotations.NullMarked;
