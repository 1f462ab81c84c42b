namespace FrameworkRules;

/// <summary>Gives findings what they were judged in, for when somebody asks what they rest on. Implementations are thread-safe and never change.</summary>
internal interface IJudgedContext
{
    /// <summary>Returns what a precondition was judged in.</summary>
    Context ContextOf(FrameworkEntry entry);
}
