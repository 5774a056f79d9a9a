@NullMarked
package fadu.access.web;

import org.jspecify.annotations.NullMarked;
