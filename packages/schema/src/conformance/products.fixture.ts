import 'reflect-metadata';
import { specifiedDirectives } from 'graphql';
import { Arg, buildSchemaSync, Directive, Field, FieldResolver, Float, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { subgraphSchema } from '../subgraph-schema.ts';

/** The subgraph that Apollo's compatibility suite asks an implementation to build (github.com/apollographql/apollo-federation-subgraph-compatibility,
 *  its data too), made as ours are: our own nouns use less of the specification. */

@ObjectType('ProductVariation', { simpleResolvers: true })
class ProductVariation {
  @Field(() => ID)
  id!: string;
}

@Directive('@shareable')
@ObjectType('ProductDimension', { simpleResolvers: true })
class ProductDimension {
  @Field(() => String, { nullable: true })
  size!: string;
  @Field(() => Float, { nullable: true })
  weight!: number;
  @Directive('@inaccessible')
  @Field(() => String, { nullable: true })
  unit!: string;
}

@ObjectType('CaseStudy', { simpleResolvers: true })
class CaseStudy {
  @Field(() => ID)
  caseNumber!: string;
  @Field(() => String, { nullable: true })
  description!: string;
}

@Directive('@key(fields: "study { caseNumber }")')
@ObjectType('ProductResearch', { simpleResolvers: true })
class ProductResearch {
  @Field(() => CaseStudy)
  study!: CaseStudy;
  @Field(() => String, { nullable: true })
  outcome!: string | null;
}

@Directive('@key(fields: "email")')
@ObjectType('User', { simpleResolvers: true })
class User {
  @Field(() => ID)
  email!: string;
  @Directive('@override(from: "users")')
  @Field(() => String, { nullable: true })
  name!: string;
  @Directive('@external')
  @Field(() => Int, { nullable: true })
  totalProductsCreated!: number | null;
  @Directive('@external')
  @Field(() => Int)
  yearsOfEmployment!: number;
}

@Directive('@key(fields: "id")')
@Directive('@key(fields: "sku package")')
@Directive('@key(fields: "sku variation { id }")')
@ObjectType('Product', { simpleResolvers: true })
class Product {
  @Field(() => ID)
  id!: string;
  @Field(() => String, { nullable: true })
  sku!: string;
  @Field(() => String, { nullable: true })
  package!: string;
  @Field(() => ProductVariation, { nullable: true })
  variation!: ProductVariation;
  @Field(() => ProductDimension, { nullable: true })
  dimensions!: ProductDimension;
  @Directive('@provides(fields: "totalProductsCreated")')
  @Field(() => User, { nullable: true })
  createdBy!: User;
  @Directive('@tag(name: "internal")')
  @Field(() => String, { nullable: true })
  notes!: string | null;
  @Field(() => [ProductResearch])
  research!: ProductResearch[];
}

const RESEARCH: readonly ProductResearch[] = [
  { study: { caseNumber: '1234', description: 'Federation Study' }, outcome: null }, { study: { caseNumber: '1235', description: 'Studio Study' }, outcome: null },
];

const USER: User = { email: 'support@apollographql.com', name: 'Jane Smith', totalProductsCreated: 1337, yearsOfEmployment: 10 };

const PRODUCTS: readonly Product[] = [['apollo-federation', 'federation', 'OSS'], ['apollo-studio', 'studio', 'platform']].map(([id = '', part = '', variation = ''], index) => ({
  id, sku: part, package: `@apollo/${part}`, variation: { id: variation }, dimensions: { size: 'small', weight: 1, unit: 'kg' }, createdBy: USER, notes: null, research: RESEARCH.slice(index, index + 1),
}));

@Resolver(() => Product)
class Products {
  @Query(() => Product, { nullable: true })
  product(@Arg('id', () => ID) id: string): Product | null {
    return PRODUCTS.find((product) => product.id === id) ?? null;
  }
}

@Resolver(() => User)
class Users {
  @Directive('@requires(fields: "totalProductsCreated yearsOfEmployment")')
  @FieldResolver(() => Int, { nullable: true })
  averageProductsCreatedPerYear(@Root() { totalProductsCreated, yearsOfEmployment }: User): number | null {
    return totalProductsCreated === null ? null : Math.round(totalProductsCreated / yearsOfEmployment);
  }
}

const matches = (product: Product, { id, sku, package: whole, variation }: Partial<Product>): boolean =>
  id === undefined ? product.sku === sku && (whole === product.package || variation?.id === product.variation.id) : product.id === id;

const plain = buildSchemaSync({ resolvers: [Products, Users], orphanedTypes: [Product, User, ProductResearch], directives: [...specifiedDirectives], validate: false, skipCheck: true });

/** The suite's subgraph `products`. */
export const products = subgraphSchema(plain, {
  Product: (given: Partial<Product>) => PRODUCTS.find((product) => matches(product, given)) ?? null,
  ProductResearch: ({ study }: ProductResearch) => RESEARCH.find((research) => research.study.caseNumber === study.caseNumber) ?? null,
  User: (given: User) => ({ ...USER, ...given }),
});
