package planted.cyclic.two;

/** Planted: the other half. */
public class Two {
    planted.cyclic.one.One other;
}
