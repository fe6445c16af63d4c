package gongkai.bench.normalizer;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/** Tells whether this virtual machine has loaded the Chinese dictionary. */
final class Dictionary {
  private static final String PACKAGE = "com.hankcs.";

  private Dictionary() {}

  /**
   * Whether any of its classes is loaded.
   *
   * @throws IllegalStateException if the virtual machine does not list its classes
   */
  static boolean isLoaded() {
    try {
      Object classes =
          ManagementFactory.getPlatformMBeanServer()
              .invoke(
                  new ObjectName("com.sun.management:type=DiagnosticCommand"),
                  "vmClassHierarchy",
                  new Object[] {new String[0]},
                  new String[] {String[].class.getName()});
      return String.valueOf(classes).contains(PACKAGE);
    } catch (JMException e) {
      throw new IllegalStateException("the virtual machine does not list its classes", e);
    }
  }
}
