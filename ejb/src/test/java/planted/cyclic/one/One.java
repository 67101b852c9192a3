package planted.cyclic.one;

/** Planted: half of a cycle. */
public class One {
    planted.cyclic.two.Two other;
}
