using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace OuderPortaal.Web.Data;

#pragma warning disable EF9100 // The only door that EF Core has here; when it closes, this file can go and queries are translated more slowly.
/// <summary>
/// The constants of a query are looked up while it is translated, each once. EF Core 10 makes machine code of each look-up, some fifty for a query, to use it once: here they are read
/// instead. What a query answers is the same.
/// </summary>
internal sealed class Constantenlezer(
    ShapedQueryCompilingExpressionVisitorDependencies dependencies, RelationalShapedQueryCompilingExpressionVisitorDependencies relationalDependencies, RelationalCommandBuilderDependencies commandBuilderDependencies)
    : RelationalLiftableConstantProcessor(dependencies, relationalDependencies, commandBuilderDependencies)
{
    private readonly RelationalMaterializerLiftableConstantContext _context = new(dependencies, relationalDependencies, commandBuilderDependencies);

    protected override ConstantExpression InlineConstant(LiftableConstantExpression liftableConstant) => liftableConstant.ResolverExpression switch
    {
        Expression<Func<RelationalMaterializerLiftableConstantContext, object>> vraag => Expression.Constant(vraag.Compile(preferInterpretation: true)(_context), liftableConstant.Type),
        Expression<Func<MaterializerLiftableConstantContext, object>> vraag => Expression.Constant(vraag.Compile(preferInterpretation: true)(_context), liftableConstant.Type),
        _ => base.InlineConstant(liftableConstant),
    };
}
