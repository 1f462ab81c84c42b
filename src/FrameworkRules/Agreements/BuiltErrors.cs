namespace FrameworkRules;

/// <summary>Collects everything that is wrong with a state built in code, up to the number that is listed of a file.</summary>
internal sealed class BuiltErrors
{
    private readonly List<InputError> errors = [];
    private int count;

    /// <summary>Adds an error.</summary>
    public void Add(Mismatch mismatch, string pointer)
    {
        count++;

        // What was probably meant takes time to find, so it is found for errors that are listed only.
        if (errors.Count < ReadOptions.Default.MaxErrors)
        {
            errors.Add(mismatch.At(pointer));
        }
    }

    /// <summary>Lists the errors, and how many there are if that is more.</summary>
    public IReadOnlyList<InputError> Listed() =>
        count > errors.Count ? [.. errors, ErrorList.Unlisted(count, $"the first {errors.Count} are listed")] : errors;

    /// <summary>Throws if there is an error.</summary>
    public void ThrowIfAny()
    {
        if (count > 0)
        {
            throw new InvalidSubmissionException(Listed());
        }
    }
}
