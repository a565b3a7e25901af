using System.Numerics;

namespace Send.Attendance.Formats;

/// <summary>Rows by school and reference, for one thread. References are mostly short: those stand in the table itself.</summary>
internal sealed class PupilTable
{
    private const int SmallestTable = 1024;
    private readonly Dictionary<(int School, string Pupil), int> longer = [];
    private Slot[] slots = new Slot[SmallestTable];
    private int count;

    /// <summary>The row of a pupil; null where it is not known yet.</summary>
    public int? Find(int school, ShortText pupil)
    {
        ref var slot = ref At(slots, school, pupil);
        return slot.Next == 0 ? null : slot.Next - 1;
    }

    public void Add(int school, ShortText pupil, int row)
    {
        if (++count * 2 > slots.Length)
            Grow();
        At(slots, school, pupil) = new() { Pupil = pupil, School = school, Next = row + 1 };
    }

    public int? Find(int school, string pupil) => longer.TryGetValue((school, pupil), out var row) ? row : null;

    public void Add(int school, string pupil, int row) => longer.Add((school, pupil), row);

    private static ref Slot At(Slot[] slots, int school, ShortText pupil)
    {
        var upper = Math.BigMul(pupil.Low ^ BitOperations.RotateLeft(pupil.High, 32) ^ ((ulong)school << 17), 0x9E3779B97F4A7C15, out var lower);
        for (var at = (int)(upper ^ lower); ; at++)
        {
            ref var slot = ref slots[at & (slots.Length - 1)];
            if (slot.Next == 0 || (slot.Pupil == pupil && slot.School == school))
                return ref slot;
        }
    }

    private void Grow()
    {
        var larger = new Slot[slots.Length * 2];
        foreach (var slot in slots)
        {
            if (slot.Next > 0)
                At(larger, slot.School, slot.Pupil) = slot;
        }
        slots = larger;
    }

    private struct Slot
    {
        public ShortText Pupil;
        public int School;

        // The row and one, so that a slot of zeros is empty.
        public int Next;
    }
}
